// Language and mode: what the person wants to read or hear.
import { defineFlow } from '../flow.ts';

/** Chosen once, kept with the person; 7 brings it back from anywhere. */
export const language = defineFlow({
  id: 'citizen/language',
  version: 1,
  who: 'anyone',
  slots: { language: 'choice', mode: 'choice' },
  start: 'language',
  steps: {
    language: {
      kind: 'choose',
      text: { key: 'language-ask' },
      choices: [
        { id: 'vi', label: 'language-vi', keep: { slot: 'language', value: 'vi' }, next: 'mode' },
        { id: 'easy', label: 'language-vi-easy', keep: { slot: 'language', value: 'vi-easy' }, next: 'mode' },
        { id: 'en', label: 'language-en', keep: { slot: 'language', value: 'en' }, next: 'mode' },
        { id: 'address', label: 'language-address', next: 'toAddress' },
      ],
    },
    mode: {
      kind: 'choose',
      text: { key: 'mode-ask' },
      choices: [
        { id: 'text', label: 'mode-text', keep: { slot: 'mode', value: 'text' }, next: 'save' },
        { id: 'voice', label: 'mode-voice', keep: { slot: 'mode', value: 'voice' }, next: 'save' },
        { id: 'both', label: 'mode-both', keep: { slot: 'mode', value: 'both' }, next: 'save' },
      ],
    },
    save: {
      kind: 'submit',
      command: 'ChooseLanguage',
      with: { language: { slot: 'language' }, mode: { slot: 'mode' } },
    },
    toAddress: { kind: 'goto', flow: 'citizen/address' },
  },
});
