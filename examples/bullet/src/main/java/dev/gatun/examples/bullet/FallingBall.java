package dev.gatun.examples.bullet;

import org.bulletphysics.btCollisionDispatcher;
import org.bulletphysics.btDbvtBroadphase;
import org.bulletphysics.btDefaultCollisionConfiguration;
import org.bulletphysics.btDefaultMotionState;
import org.bulletphysics.btDiscreteDynamicsWorld;
import org.bulletphysics.btQuaternion;
import org.bulletphysics.btRigidBody;
import org.bulletphysics.btSequentialImpulseConstraintSolver;
import org.bulletphysics.btSphereShape;
import org.bulletphysics.btStaticPlaneShape;
import org.bulletphysics.btTransform;
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
    private final btDefaultMotionState atRest = new btDefaultMotionState();
    private final btDefaultMotionState falling;
    private final btRigidBody ground;
    private final btRigidBody ball;

    FallingBall(float height) {
        world.setGravity(new btVector3(0, -10, 0));
        ground = new btRigidBody(0, atRest, plane);
        falling = new btDefaultMotionState(
                new btTransform(new btQuaternion(0, 0, 0, 1), new btVector3(0, height, 0)));
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

    @Override
    public void close() {
        world.removeRigidBody(ball);
        world.removeRigidBody(ground);
        for (AutoCloseable each : new AutoCloseable[] {
            ball, ground, falling, atRest, sphere, plane, world, solver, broadphase, dispatcher, configuration
        }) {
            try {
                each.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
