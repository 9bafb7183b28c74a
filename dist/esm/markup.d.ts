/** HTML that is ours: everything put into it was escaped, or was HTML of ours before. */
export declare class Markup {
    readonly text: string;
    constructor(text: string);
}
export type Part = Markup | string | number | false | null | undefined | readonly Part[];
/** Tag of a template whose texts are HTML and whose places are not: what stands in them is escaped. */
export declare function markup(texts: TemplateStringsArray, ...parts: Part[]): Markup;
