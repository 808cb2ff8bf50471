/** What may be done with a line on its way to the network. */
export type LineAct = 'activate' | 'cancel' | 'askAgain' | 'askScreening' | 'newNumber' | 'withdraw'
