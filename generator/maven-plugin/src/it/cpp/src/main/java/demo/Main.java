package demo;

public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Lock gatun = Lock.dig("Gatun");
        int metres = gatun.metres();
        try (Canal canal = new Canal()) {
            canal.add(gatun);
            canal.add(Lock.dig("Miraflores"));
            int number = canal.find("Miraflores");
            System.out.println(metres + " " + number + " " + canal.gates() + " " + new IntRange(3, 8).length());
            canal.find("Suez");
        } catch (CanalException e) {
            System.out.println(e.getMessage());
        }
    }
}
