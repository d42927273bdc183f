package dev.gatun.examples.bullet;

import org.bulletphysics.btCollisionWorld;

/** Looks for the first body in a direction. */
final class Ray extends btCollisionWorld.RayResultCallback {

    private float nearest = 1;

    @Override
    public float addSingleResult(btCollisionWorld.LocalRayResult hit, boolean normalInWorldSpace) {
        nearest = hit.m_hitFraction();
        m_closestHitFraction(nearest); // nothing farther is asked for
        return nearest;
    }

    /** How far it got: 1 if it has hit nothing. */
    float nearest() {
        return nearest;
    }
}
