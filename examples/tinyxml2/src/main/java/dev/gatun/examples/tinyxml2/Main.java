package dev.gatun.examples.tinyxml2;

/** Prints a catalogue of planets. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        String text = "<planets><planet name='Mars' moons='2'>red</planet><planet name='Venus'/></planets>";
        try (Planets planets = new Planets(text)) {
            planets.add("Jupiter", 95);
            planets.remove("Venus");
            System.out.print(planets.outline());
            System.out.println(planets.print());
        }
    }
}
