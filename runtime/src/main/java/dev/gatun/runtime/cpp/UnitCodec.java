package dev.gatun.runtime.cpp;

/** Nothing is written. */
final class UnitCodec extends Codec<Unit> {

    @Override
    void write(Encoder out, Unit value) {
        out.part(value);
    }

    @Override
    Unit read(Decoder in) {
        return Unit.UNIT;
    }
}
