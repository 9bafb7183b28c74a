/** What the person is told when confirming was not possible; nothing where the element's own field says it. */
export function messageFor(code, isOwnField) {
    if (code !== 'phone-missing' && code !== 'phone-invalid')
        return 'status.refused';
    if (isOwnField)
        return undefined;
    return code === 'phone-missing' ? 'phone.page-missing' : 'phone.page-invalid';
}
