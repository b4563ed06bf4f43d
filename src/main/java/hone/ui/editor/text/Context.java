package hone.ui.editor.text;

/** What typing at a place would become a part of. */
public enum Context {
    CODE,
    LINE_COMMENT,
    BLOCK_COMMENT,
    STRING,
    CHARACTER,
    TEXT_BLOCK
}
