package dev.gatun.generator.select.cpp;

import dev.gatun.generator.SelectionRequest;
import dev.gatun.generator.model.cpp.CppDeclaration;
import dev.gatun.generator.model.cpp.CppModel;
import dev.gatun.generator.select.SelectedHeaders;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides what of C++ is bound. */
public final class CppSelector {

    private CppSelector() {}

    /**
     * Selects from the model.
     *
     * @param instances what the configuration instantiates; its {@linkplain InstanceRequests#text text} is part of the model's unit
     */
    public static CppSelection select(CppModel model, SelectionRequest request, InstanceRequests instances) {
        SelectedHeaders headers = new SelectedHeaders(model.files());
        List<CppDeclaration> selected = model.declarations().stream()
                .filter(it -> headers.contains(
                        it.position().file(),
                        it.name().isGlobal() ? "" : it.name().identifier()))
                .toList();
        return new CppSelection(model, selected, model.classes(), Set.of(), Map.of(), Set.of(), List.of(), List.of());
    }
}
