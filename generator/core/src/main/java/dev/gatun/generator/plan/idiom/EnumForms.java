package dev.gatun.generator.plan.idiom;

import dev.gatun.generator.config.EnumRule;
import dev.gatun.generator.model.Declaration;
import dev.gatun.generator.model.EnumId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What enums are in Java: as the configuration says, or else flags where they look like it, or else closed. */
public final class EnumForms {

    private final Map<EnumId, EnumRule.Form> configured;

    private EnumForms(Map<EnumId, EnumRule.Form> configured) {
        this.configured = Map.copyOf(configured);
    }

    static EnumForms of(List<EnumRule> rules, Names names) {
        Map<EnumId, EnumRule.Form> configured = new HashMap<>();
        for (EnumRule rule : rules) {
            Declaration.Enumeration enumeration = names.enumeration(rule.name());
            if (enumeration != null) {
                configured.put(enumeration.id(), rule.form());
            }
        }
        return new EnumForms(configured);
    }

    /** What an enum is. */
    public EnumRule.Form of(Declaration.Enumeration enumeration) {
        EnumRule.Form form = configured.get(enumeration.id());
        if (form != null) {
            return form;
        }
        return FlagEnums.isFlags(enumeration) ? EnumRule.Form.FLAGS : EnumRule.Form.CLOSED;
    }
}
