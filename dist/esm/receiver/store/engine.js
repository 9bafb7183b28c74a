/** Does the work of an erasure, in whatever way the engine needs. */
export function erasing(engine, work) {
    return engine.erasing ? engine.erasing(work) : work();
}
