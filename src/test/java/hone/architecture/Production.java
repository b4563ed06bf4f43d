package hone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The program's own classes as the rules see them, without tests. */
final class Production {
    static final String ROOT = "hone";

    /** Every rule holds for no classes at all: fewer than this and the import is broken, not the program small. */
    private static final int FEWEST_CLASSES = 60;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private Production() {}

    static JavaClasses classes() {
        assertThat(CLASSES).as("classes found for the architecture rules").hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
        return CLASSES;
    }

    /** The first part of the name below the root: {@code ui} for {@code hone.ui.editor}. */
    static String part(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.", 2)[0];
    }
}
