package dev.gatun.examples.bullet;

import java.util.ArrayList;
import java.util.List;
import org.bulletphysics.btMotionState;
import org.bulletphysics.btTransform;
import org.bulletphysics.btVector3;

/** Tells Bullet where a body starts, and is told where it gets to. */
final class Track extends btMotionState {

    private final btVector3 start;
    private final List<Float> heights = new ArrayList<>();

    Track(btVector3 start) {
        this.start = start;
    }

    @Override
    public void getWorldTransform(btTransform place) {
        place.setIdentity();
        place.setOrigin(start);
    }

    @Override
    public void setWorldTransform(btTransform place) {
        heights.add(place.getOrigin().y());
    }

    /** Of the body's centre, after each step. */
    List<Float> heights() {
        return heights;
    }
}
