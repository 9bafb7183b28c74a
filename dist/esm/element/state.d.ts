/** Where the element stands. Each is also a custom state, such as `:state(pending)`. */
export type OptInState = 'loading' | 'ready' | 'pending' | 'delivered' | 'confirmed' | 'queued' | 'invalid' | 'refused' | 'error';
