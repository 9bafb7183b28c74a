const UNCHANGED = /^\/(?:src|node_modules|test\/(?:browser|wtr))\//;

/**
 * Tells browsers that sources stay as they are while the tests run: each test file opens a new page, which would ask
 * for every module again.
 */
export async function kept(context, next) {
  await next();
  if (context.status === 200 && UNCHANGED.test(context.path)) context.set('Cache-Control', 'max-age=3600');
}
