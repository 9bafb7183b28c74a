import * as React from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

/** React for pages without modules: see packages.js. */
Object.assign(window, { React, ReactDOM: { createRoot, hydrateRoot } });
