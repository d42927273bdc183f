package dev.gatun.generator.inspect;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.gatun.generator.model.ConstantValue;
import dev.gatun.generator.model.Skipped;
import dev.gatun.generator.source.SourcePosition;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Members of objects that the models of both languages have. */
public final class JsonParts {

    private final JsonGenerator json;

    public JsonParts(JsonGenerator json) {
        this.json = json;
    }

    public void value(ConstantValue value) throws IOException {
        json.writeFieldName("value");
        switch (value) {
            case ConstantValue.IntegerValue integer -> json.writeNumber(integer.value());
            case ConstantValue.AddressValue address -> json.writeNumber(address.value());
            case ConstantValue.StringValue string -> json.writeString(string.value());
            // Latin-1
            case ConstantValue.BytesValue bytes -> json.writeString(bytes.bytes());
            case ConstantValue.FloatingValue(var _, BigDecimal exact) when exact != null -> json.writeNumber(exact);
            // JSON has no numbers for infinities and NaN: written as strings
            case ConstantValue.FloatingValue floating -> json.writeNumber(floating.value());
        }
    }

    public void skipped(Skipped skipped) throws IOException {
        json.writeStringField("name", skipped.name());
        json.writeStringField("reason", skipped.reason());
        position(skipped.position());
        json.writeStringField("id", skipped.kind().id());
    }

    public void position(SourcePosition position) throws IOException {
        json.writeStringField("header", position.file().path().toString());
        json.writeNumberField("line", position.line());
    }

    /** @param value null where it isn't known */
    public void measure(String name, @Nullable Long value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, value);
        }
    }
}
