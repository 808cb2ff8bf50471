/** What this computer itself needs: its clock, its disk. */
import type { ja } from '../ja.ts'

export const clock: (typeof ja)['clock'] = {
  title: 'The computer’s clock shows {shown}. Is the computer’s clock right?',
  lead: 'Going on from last time it would be about {expected}. Until there is an answer, nothing is erased and no deadline passes. New receptions, applications and activations wait for the answer.',
  right: 'Yes, it is right',
  wrong: 'No, it is wrong',
  wrongTitle: 'The computer’s clock ({shown}) is wrong.',
  wrongLead:
    'Set date and time in the computer’s settings; then this notice goes away. Until then, records go on from last time ({expected}).',
  rightNow: 'It is right as it is now',
}

/** Nothing can be written: said until there is room again. */
export const disk: (typeof ja)['disk'] = {
  title: 'The computer’s disk is full, so nothing can be saved.',
  lead: 'Everything can still be looked at. What is being typed stays on this screen.',
  todo: 'Remove files that are not needed. It saves by itself once there is room.',
}
