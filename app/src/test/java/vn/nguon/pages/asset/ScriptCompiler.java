package vn.nguon.pages.asset;

import com.google.javascript.jscomp.AbstractCommandLineRunner;
import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.Environment;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DiagnosticGroup;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.Result;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.deps.ModuleLoader.ResolutionMode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads scripts as the Closure compiler does, which runs on Java, and tells what it finds wrong; compiles nothing. */
final class ScriptCompiler {

    /** The language of Chromium 80 and Safari 14, of 2020: what came later is an error. */
    private static final LanguageMode LANGUAGE = LanguageMode.ECMASCRIPT_2020;

    private static final List<DiagnosticGroup> ERRORS = List.of(
            DiagnosticGroups.CHECK_REGEXP,
            DiagnosticGroups.CHECK_TYPES,
            DiagnosticGroups.CHECK_USELESS_CODE,
            DiagnosticGroups.CHECK_VARIABLES,
            DiagnosticGroups.CONST,
            DiagnosticGroups.DEPRECATED,
            DiagnosticGroups.DUPLICATE_VARS,
            DiagnosticGroups.ES5_STRICT,
            DiagnosticGroups.FUNCTION_PARAMS,
            DiagnosticGroups.INVALID_CASTS,
            DiagnosticGroups.JSDOC_MISSING_TYPE,
            DiagnosticGroups.MISPLACED_TYPE_ANNOTATION,
            DiagnosticGroups.MISSING_PROPERTIES,
            DiagnosticGroups.MISSING_RETURN,
            DiagnosticGroups.MODULE_IMPORT,
            DiagnosticGroups.MODULE_LOAD,
            DiagnosticGroups.NON_STANDARD_JSDOC,
            DiagnosticGroups.SUSPICIOUS_CODE,
            DiagnosticGroups.UNDEFINED_VARIABLES,
            DiagnosticGroups.UNRECOGNIZED_TYPE_ERROR,
            DiagnosticGroups.UNUSED_LOCAL_VARIABLE);

    private ScriptCompiler() {}

    /**
     * What is wrong: {@code waiting/drafts.js:12 variable x is undeclared}.
     *
     * @param scripts by path: {@code waiting/drafts.js}
     */
    static List<String> faults(Map<String, String> scripts) {
        Compiler compiler =
                new Compiler(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        // In its own thread: what it would start lives on after the test.
        compiler.disableThreads();
        Result result = compiler.compile(
                known(),
                scripts.entrySet().stream()
                        .map(script -> SourceFile.fromCode("/" + script.getKey(), script.getValue()))
                        .toList(),
                options());
        return Stream.concat(result.errors.stream(), result.warnings.stream())
                .map(ScriptCompiler::told)
                .toList();
    }

    private static CompilerOptions options() {
        CompilerOptions options = new CompilerOptions();
        options.setChecksOnly(true);
        options.setCheckSymbols(true);
        options.setCheckTypes(true);
        options.setEnvironment(Environment.BROWSER);
        options.setLanguageIn(LANGUAGE);
        options.setLanguageOut(LanguageMode.NO_TRANSPILE);
        options.setModuleResolutionMode(ResolutionMode.BROWSER);
        options.setStrictModeInput(true);
        ERRORS.forEach(group -> options.setWarningLevel(group, CheckLevel.ERROR));
        return options;
    }

    /** What browsers have, and what {@code externs.js} says beyond. */
    private static List<SourceFile> known() {
        try {
            List<SourceFile> known = new ArrayList<>(AbstractCommandLineRunner.getBuiltinExterns(Environment.BROWSER));
            known.add(SourceFile.fromCode(
                    "externs.js", new String(AssetFile.read("/scripts/externs.js"), StandardCharsets.UTF_8)));
            return known;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String told(JSError fault) {
        return String.valueOf(fault.getSourceName()).replaceFirst("^/", "") + ":" + fault.getLineNumber() + " "
                + fault.getDescription().replaceAll("\\s+", " ");
    }
}
