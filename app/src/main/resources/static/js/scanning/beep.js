// Whether a stamp was read is heard and felt: whoever packs looks at the pack.

let sound;
/**
 * Says high and short that it was, low and long that it was not.
 *
 * @param {boolean} good
 */
export const beep = good => {
  try {
    sound = sound ?? new AudioContext();
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    tone.frequency.value = good ? 1320 : 260;
    volume.gain.value = .15;
    tone.connect(volume).connect(sound.destination);
    tone.start();
    tone.stop(sound.currentTime + (good ? .09 : .3));
  } catch { /* A phone that makes no sound still shows what was read. */ }
  navigator.vibrate?.(good ? 40 : [80, 60, 80]);
};
