/** What `opt-in-error` carries and what the package throws: a stable `code`, a message naming what, where and what is allowed. */
export class OptInError extends Error {
    constructor(code, message, { option, value, cause } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.name = 'OptInError';
        this.option = option;
        this.value = value;
    }
}
