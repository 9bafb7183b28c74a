/** A QR code to draw, a module being one unit. */
export interface QrCode {
    /** Around the dark modules. */
    path: string;
    /** Left and upper edge, with the quiet zone: the code itself begins at 0. */
    start: number;
    /** Of the square, with the quiet zone. */
    side: number;
}
export declare const isDrawable: (address: string) => boolean;
/** Least correction for the largest modules: nothing on a screen is dirty or torn. */
export declare function qrCode(address: string): QrCode;
