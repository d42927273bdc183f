package editor;

import static org.gtk.gtk_h.*;

import dev.gatun.runtime.CString;
import dev.gatun.runtime.FunctionPointer;
import dev.gatun.runtime.Pointer;
import java.lang.foreign.Arena;
import org.gtk.GCallback;
import org.gtk.GConnectFlags;
import org.gtk.GtkBox;
import org.gtk.GtkContainer;
import org.gtk.GtkLabel;
import org.gtk.GtkOrientation;
import org.gtk.GtkTextView;
import org.gtk.GtkWidget;
import org.gtk.GtkWindow;
import org.gtk.GtkWindowType;

/** A window with a text and a button that counts its characters. */
public final class Editor {

    private Editor() {}

    /** Needs a display. */
    public static void main(String[] arguments) {
        gtk_init(null, null);
        GtkWidget window = gtk_window_new(GtkWindowType.GTK_WINDOW_TOPLEVEL);
        GtkWindow frame = new GtkWindow(window.segment());
        gtk_window_set_title(frame, "Editor");
        gtk_window_set_default_size(frame, 480, 320);

        GtkWidget column = gtk_box_new(GtkOrientation.GTK_ORIENTATION_VERTICAL, 4);
        GtkBox box = new GtkBox(column.segment());
        GtkWidget view = gtk_text_view_new();
        GtkWidget scrolled = gtk_scrolled_window_new(null, null);
        GtkWidget label = gtk_label_new("");
        GtkWidget button = gtk_button_new_with_label("Count");
        gtk_container_add(new GtkContainer(scrolled.segment()), view);
        gtk_box_pack_start(box, scrolled, TRUE, TRUE, 0);
        gtk_box_pack_start(box, button, FALSE, FALSE, 0);
        gtk_box_pack_start(box, label, FALSE, FALSE, 0);
        gtk_container_add(new GtkContainer(window.segment()), column);

        var buffer = gtk_text_view_get_buffer(new GtkTextView(view.segment()));
        gtk_text_buffer_set_text(buffer, "Some text", -1);
        gtk_widget_set_tooltip_text(button, "How long is the text?");
        try (Arena arena = Arena.ofConfined()) {
            FunctionPointer<GCallback> counted = GCallback.allocate(arena, () -> {
                int characters = gtk_text_buffer_get_char_count(buffer);
                gtk_label_set_text(new GtkLabel(label.segment()), characters + " characters");
            });
            FunctionPointer<GCallback> closed = GCallback.allocate(arena, () -> gtk_main_quit());
            connect(button, "clicked", counted);
            connect(window, "destroy", closed);
            gtk_widget_show_all(window);
            System.out.println(gtk_widget_get_allocated_width(window) + " pixels of " + title(frame));
            gtk_main();
        }
    }

    private static String title(GtkWindow window) {
        CString title = gtk_window_get_title(window);
        return title == null ? "" : title.toString();
    }

    private static void connect(Pointer<?> object, String signal, Pointer<GCallback> handler) {
        g_signal_connect_data(object, signal, handler, null, null, GConnectFlags.G_CONNECT_AFTER);
    }
}
