// expect: CE
// A quarter of a megabyte of opening brackets of every kind, and nothing that closes one.
class Solution {
    //{{BOMB 40000 x {([<}}
