import { eastAsia } from './opt-out-words/east-asia.js';
import { easternEurope } from './opt-out-words/eastern-europe.js';
import { english } from './opt-out-words/english.js';
import { middleEastAndAfrica } from './opt-out-words/middle-east-and-africa.js';
import { southAsia } from './opt-out-words/south-asia.js';
import { southernEurope } from './opt-out-words/southern-europe.js';
import { westernEurope } from './opt-out-words/western-europe.js';
/** A new language is one more entry in the file of its region. */
export const optOutWords = [
    english,
    ...westernEurope,
    ...southernEurope,
    ...easternEurope,
    ...middleEastAndAfrica,
    ...southAsia,
    ...eastAsia,
];
