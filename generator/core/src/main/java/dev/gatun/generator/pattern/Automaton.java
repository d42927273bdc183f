package dev.gatun.generator.pattern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Matches whole texts by walking all ways through a pattern at once (Thompson's construction): at most one step for each character of the
 * text and each instruction, so that no pattern and no text takes exponential time.
 */
final class Automaton {

    /** Instructions; counted repetition multiplies them. */
    static final int MAX_SIZE = 2000;

    /** Repeated parts, also those without an instruction. */
    private static final int MAX_VISITS = 100_000;

    /** What an instruction does besides matching the character set of that number. */
    private static final int SPLIT = -1;

    private static final int JUMP = -2;
    private static final int ACCEPT = -3;

    private final List<int[]> instructions = new ArrayList<>();
    private final List<Node.OneOf> sets = new ArrayList<>();
    private int visits;

    /** @throws PatternException if the pattern takes more than {@link #MAX_SIZE} instructions */
    Automaton(Node pattern) throws PatternException {
        add(pattern);
        emit(ACCEPT, 0, 0);
    }

    boolean matches(String text) {
        Run run = new Run();
        run.follow(0);
        for (int i = 0; i < text.length() && run.isAlive(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            run.step(codePoint);
        }
        return run.accepts();
    }

    /** The instructions that have been reached, while a text is read. */
    private final class Run {

        private final int[] seen = new int[instructions.size()];
        private final int[] stack = new int[instructions.size() * 2];
        private int[] states = new int[instructions.size()];
        private int[] previous = new int[instructions.size()];
        private int count;
        private int generation = 1;

        boolean isAlive() {
            return count > 0;
        }

        void step(int codePoint) {
            int[] swapped = previous;
            previous = states;
            states = swapped;
            int before = count;
            count = 0;
            generation++;
            for (int i = 0; i < before; i++) {
                int set = instructions.get(previous[i])[0];
                if (set >= 0 && sets.get(set).contains(codePoint)) {
                    follow(previous[i] + 1);
                }
            }
        }

        boolean accepts() {
            return Arrays.stream(states, 0, count)
                    .anyMatch(state -> instructions.get(state)[0] == ACCEPT);
        }

        /** Adds the instructions that are reached from one without a character. */
        void follow(int start) {
            int depth = 0;
            stack[depth++] = start;
            while (depth > 0) {
                int state = stack[--depth];
                if (seen[state] == generation) {
                    continue;
                }
                seen[state] = generation;
                int[] instruction = instructions.get(state);
                if (instruction[0] == JUMP) {
                    stack[depth++] = instruction[1];
                } else if (instruction[0] == SPLIT) {
                    stack[depth++] = instruction[2];
                    stack[depth++] = instruction[1];
                } else {
                    states[count++] = state;
                }
            }
        }
    }

    private void add(Node node) throws PatternException {
        if (++visits > MAX_VISITS) {
            throw tooLarge();
        }
        switch (node) {
            case Node.OneOf set -> {
                sets.add(set);
                emit(sets.size() - 1, 0, 0);
            }
            case Node.Sequence sequence -> {
                for (Node part : sequence.parts()) {
                    add(part);
                }
            }
            case Node.Alternatives alternatives -> add(alternatives);
            case Node.Repeat repeat -> add(repeat);
        }
    }

    private void add(Node.Alternatives alternatives) throws PatternException {
        List<int[]> ends = new ArrayList<>();
        int last = alternatives.choices().size() - 1;
        for (int i = 0; i < last; i++) {
            int[] split = emit(SPLIT, instructions.size() + 1, 0);
            add(alternatives.choices().get(i));
            ends.add(emit(JUMP, 0, 0));
            split[2] = instructions.size();
        }
        add(alternatives.choices().get(last));
        ends.forEach(end -> end[1] = instructions.size());
    }

    private void add(Node.Repeat repeat) throws PatternException {
        for (int i = 0; i < repeat.min(); i++) {
            add(repeat.body());
        }
        if (repeat.max() == Node.Repeat.UNBOUNDED) {
            int start = instructions.size();
            int[] split = emit(SPLIT, start + 1, 0);
            add(repeat.body());
            emit(JUMP, start, 0);
            split[2] = instructions.size();
            return;
        }
        List<int[]> splits = new ArrayList<>();
        for (int i = repeat.min(); i < repeat.max(); i++) {
            splits.add(emit(SPLIT, instructions.size() + 1, 0));
            add(repeat.body());
        }
        splits.forEach(split -> split[2] = instructions.size());
    }

    private int[] emit(int operation, int first, int second) throws PatternException {
        if (instructions.size() == MAX_SIZE) {
            throw tooLarge();
        }
        int[] instruction = {operation, first, second};
        instructions.add(instruction);
        return instruction;
    }

    private static PatternException tooLarge() {
        return new PatternException("too large", 1);
    }
}
