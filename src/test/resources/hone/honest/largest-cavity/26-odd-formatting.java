// style: unusual formatting: Whitesmiths braces, tabs, spaces inside parentheses, one declaration a line
class Solution
	{
	private boolean [ ] [ ] [ ] s ;
	private int [ ] [ ] [ ] w ;
	private boolean shut ;

	public long largestCavity ( boolean [ ] [ ] [ ] solid , int [ ] [ ] [ ] weight )
		{
		s = solid ;
		w = weight ;
		long best ;
		best = 0 ;
		for ( int x = 0 ; x < s . length ; x ++ )
		for ( int y = 0 ; y < s [ x ] . length ; y ++ )
		for ( int z = 0 ; z < s [ x ] [ y ] . length ; z ++ )
			{
			shut = true ;
			long sum = go ( x , y , z ) ;
			if ( shut )
				best = best < sum
					? sum
					: best ;
			}
		return ( best ) ;
		}

	long go ( int x , int y , int z )
		{
		if ( x < 0 || y < 0 || z < 0
		  || x == s . length || y == s [ x ] . length || z == s [ x ] [ y ] . length )
			{ shut = false ; return 0 ; }
		if ( s [ x ] [ y ] [ z ] )
			{ return 0 ; }
		s [ x ] [ y ] [ z ] = ! false ;
		return w [ x ] [ y ] [ z ]
			+ go ( x + 1 , y , z )
			+ go ( x , y + 1 , z )
			+ go ( x , y , z + 1 )
			+ go ( x - 1 , y , z )
			+ go ( x , y - 1 , z )
			+ go ( x , y , z - 1 ) ;
		}
	}
