package dev.gatun.examples.bullet;

import org.bulletphysics.btCollisionDispatcher;
import org.bulletphysics.btDbvtBroadphase;
import org.bulletphysics.btDefaultCollisionConfiguration;
import org.bulletphysics.btDiscreteDynamicsWorld;
import org.bulletphysics.btRigidBody;
import org.bulletphysics.btSequentialImpulseConstraintSolver;
import org.bulletphysics.btSphereShape;
import org.bulletphysics.btStaticPlaneShape;
import org.bulletphysics.btVector3;

/** A world with a ground, and a ball over it. */
final class FallingBall implements AutoCloseable {

    private static final float STEP = 1 / 60f;

    private final btDefaultCollisionConfiguration configuration = new btDefaultCollisionConfiguration();
    private final btCollisionDispatcher dispatcher = new btCollisionDispatcher(configuration);
    private final btDbvtBroadphase broadphase = new btDbvtBroadphase();
    private final btSequentialImpulseConstraintSolver solver = new btSequentialImpulseConstraintSolver();
    private final btDiscreteDynamicsWorld world =
            new btDiscreteDynamicsWorld(dispatcher, broadphase, solver, configuration);

    private final btStaticPlaneShape plane = new btStaticPlaneShape(new btVector3(0, 1, 0), 0);
    private final btSphereShape sphere = new btSphereShape(1);
    private final Track still = new Track(new btVector3(0, 0, 0));
    private final Track falling;
    private final btRigidBody ground;
    private final btRigidBody ball;

    FallingBall(float height) {
        world.setGravity(new btVector3(0, -10, 0));
        ground = new btRigidBody(0, still, plane);
        falling = new Track(new btVector3(0, height, 0));
        btVector3 inertia = new btVector3(0, 0, 0);
        sphere.calculateLocalInertia(1, inertia);
        ball = new btRigidBody(1, falling, sphere, inertia);
        world.addRigidBody(ground);
        world.addRigidBody(ball);
    }

    void step(int count) {
        for (int i = 0; i < count; i++) {
            world.stepSimulation(STEP);
        }
    }

    /** Of the ball's centre over the ground. */
    float height() {
        return ball.getWorldTransform().getOrigin().y();
    }

    /** Where the ball has been. */
    Track track() {
        return falling;
    }

    /** How far one can look down from above. */
    float view(float from) {
        try (Ray ray = new Ray()) {
            world.rayTest(new btVector3(0, from, 0), new btVector3(0, -1, 0), ray);
            return ray.nearest() * (from + 1);
        }
    }

    /** What refers to others goes first. */
    @Override
    public void close() {
        world.removeRigidBody(ball);
        world.removeRigidBody(ground);
        ball.close();
        ground.close();
        falling.close();
        still.close();
        sphere.close();
        plane.close();
        world.close();
        solver.close();
        broadphase.close();
        dispatcher.close();
        configuration.close();
    }
}
