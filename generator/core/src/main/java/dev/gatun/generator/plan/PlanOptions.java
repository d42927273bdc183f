package dev.gatun.generator.plan;

import java.util.List;

/**
 * What the user says about the Java side.
 *
 * @param packageName empty for the unnamed package
 * @param headerName the given headers, for comments
 * @param headerClassName simple name of the header class
 * @param libraries names or paths of the libraries with the functions; empty for those of the process
 */
public record PlanOptions(String packageName, String headerName, String headerClassName, List<String> libraries) {}
