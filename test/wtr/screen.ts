import { executeServerCommand } from '@web/test-runner-commands';

export interface Media {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
}

function untilFrames(count: number, done: () => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const look = (left: number) =>
      done() || left === 0 ? resolve(done()) : requestAnimationFrame(() => look(left - 1));
    look(count);
  });
}

/** Pretends that the person has set this up; `{}` ends it. False where the engine cannot: the test then skips itself. */
export async function emulate(media: Media): Promise<boolean> {
  const can: boolean = await executeServerCommand('emulate', media);
  await untilFrames(10, () => false);
  return can;
}

/** Gives the page this inner size, in CSS pixels. False where the window cannot be so small: use a frame instead. */
export async function resize(width: number, height: number): Promise<boolean> {
  await executeServerCommand('resize', { width, height });
  return untilFrames(30, () => innerWidth === width && innerHeight === height);
}
