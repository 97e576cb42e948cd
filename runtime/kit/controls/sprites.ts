import * as plinth from '../../../assets/plinth/index.ts';
import type { GroundSprites } from './Part.tsx';

/* Which pictures belong to which control, so that a control names its part and never a file. */

export const HOLD_BUTTON: GroundSprites = {
  day: { rest: plinth.holdButtonRest, pressed: plinth.holdButtonPressed, disabled: plinth.holdButtonDisabled },
  night: { rest: plinth.holdButtonRestNight, pressed: plinth.holdButtonPressedNight, disabled: plinth.holdButtonDisabledNight },
};

export const LEVER_ARM: GroundSprites = {
  day: { rest: plinth.leverArmRest, pressed: plinth.leverArmPressed, disabled: plinth.leverArmDisabled },
  night: { rest: plinth.leverArmRestNight, pressed: plinth.leverArmPressedNight, disabled: plinth.leverArmDisabledNight },
};

export const DIAL_BODY: GroundSprites = {
  day: { rest: plinth.dialBodyRest, pressed: plinth.dialBodyPressed, disabled: plinth.dialBodyDisabled },
  night: { rest: plinth.dialBodyRestNight, pressed: plinth.dialBodyPressedNight, disabled: plinth.dialBodyDisabledNight },
};

export const DIAL_BAR: GroundSprites = {
  day: { rest: plinth.dialBarRest, pressed: plinth.dialBarPressed, disabled: plinth.dialBarDisabled },
  night: { rest: plinth.dialBarRestNight, pressed: plinth.dialBarPressedNight, disabled: plinth.dialBarDisabledNight },
};

export const SLIDER_GRIP: GroundSprites = {
  day: { rest: plinth.sliderGripRest, pressed: plinth.sliderGripPressed, disabled: plinth.sliderGripDisabled },
  night: { rest: plinth.sliderGripRestNight, pressed: plinth.sliderGripPressedNight, disabled: plinth.sliderGripDisabledNight },
};

export const SCRUB_GRIP: GroundSprites = {
  day: { rest: plinth.scrubGripRest, pressed: plinth.scrubGripPressed, disabled: plinth.scrubGripDisabled },
  night: { rest: plinth.scrubGripRestNight, pressed: plinth.scrubGripPressedNight, disabled: plinth.scrubGripDisabledNight },
};

export const DRAG_BLOCK: GroundSprites = {
  day: { rest: plinth.dragBlockRest, pressed: plinth.dragBlockPressed, disabled: plinth.dragBlockDisabled },
  night: { rest: plinth.dragBlockRestNight, pressed: plinth.dragBlockPressedNight, disabled: plinth.dragBlockDisabledNight },
};

export const FLAG: GroundSprites = {
  day: { rest: plinth.flagRest, pressed: plinth.flagPressed, disabled: plinth.flagDisabled },
  night: { rest: plinth.flagRestNight, pressed: plinth.flagPressedNight, disabled: plinth.flagDisabledNight },
};

export const PIN_RING: GroundSprites = {
  day: { rest: plinth.pinRingRest, pressed: plinth.pinRingPressed, disabled: plinth.pinRingDisabled },
  night: { rest: plinth.pinRingRestNight, pressed: plinth.pinRingPressedNight, disabled: plinth.pinRingDisabledNight },
};

export const STEPPER: GroundSprites = {
  day: { rest: plinth.stepperRest, pressed: plinth.stepperPressed, disabled: plinth.stepperDisabled },
  night: { rest: plinth.stepperRestNight, pressed: plinth.stepperPressedNight, disabled: plinth.stepperDisabledNight },
};

/** The grip of sliders and pads, mm at scale 1. */
export const GRIP_MM = 27;
