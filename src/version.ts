/** The version of this package, recorded in each proof as `surface.widget`. */
export const version = '0.1.0';
