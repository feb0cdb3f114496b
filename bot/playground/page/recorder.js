// Records a voice note with the browser's own recorder.

/** Kinds of sound in order of preference: what the browser can make, our store keeps as it is. */
const KINDS = ['audio/ogg;codecs=opus', 'audio/webm;codecs=opus', 'audio/mp4'];

/**
 * @param {(seconds: number) => void} tick called with the length so far, each second
 * @returns {{ start: () => Promise<boolean>, stop: () => Promise<Blob> }} `start` rejects without a microphone
 */
export function recorder(tick) {
  /** @type {MediaRecorder | null} */
  let machine = null;
  /** @type {Blob[]} */
  let pieces = [];
  let timer = 0;
  return {
    async start() {
      if (machine !== null) return true;
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const kind = KINDS.find((one) => MediaRecorder.isTypeSupported(one));
      machine = new MediaRecorder(stream, kind ? { mimeType: kind } : {});
      pieces = [];
      machine.addEventListener('dataavailable', (event) => pieces.push(event.data));
      machine.start();
      timer = counting(tick);
      return true;
    },
    stop() {
      const running = machine;
      machine = null;
      clearInterval(timer);
      if (running === null) return Promise.resolve(new Blob());
      return new Promise((done) => {
        running.addEventListener('stop', () => {
          for (const track of running.stream.getTracks()) track.stop();
          done(new Blob(pieces, { type: running.mimeType.split(';')[0] ?? 'audio/webm' }));
        });
        running.stop();
      });
    },
  };
}

/** @param {(seconds: number) => void} tick @returns {number} the timer */
function counting(tick) {
  let seconds = 0;
  tick(seconds);
  return window.setInterval(() => tick(++seconds), 1000);
}
