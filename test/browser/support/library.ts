/** Runs a real library of the page's, as shipped, by a classic script tag. */
export async function library(path: string): Promise<void> {
  const script = document.createElement('script');
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve, { once: true });
    script.addEventListener('error', () => reject(new Error(`${path} did not load`)), { once: true });
  });
  script.src = `/node_modules/${path}`;
  document.head.append(script);
  await loaded;
}
