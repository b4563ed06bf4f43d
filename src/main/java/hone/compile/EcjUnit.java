package hone.compile;

import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;

/** One source in the default package, as ECJ takes it. */
final class EcjUnit implements ICompilationUnit {
    private static final char[][] DEFAULT_PACKAGE = {};

    private final String name;
    private final char[] text;

    /**
     * A source.
     *
     * @param name of its file, without suffix
     */
    EcjUnit(String name, String text) {
        this.name = name;
        this.text = text.toCharArray();
    }

    @Override
    public char[] getContents() {
        return text;
    }

    @Override
    public char[] getMainTypeName() {
        return name.toCharArray();
    }

    @Override
    public char[][] getPackageName() {
        return DEFAULT_PACKAGE;
    }

    @Override
    public char[] getFileName() {
        return (name + ".java").toCharArray();
    }
}
