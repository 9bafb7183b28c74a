/** What the person does with boxes and buttons: taken down, answered, and dropped where it holds no longer. */
export class Answers {
    #ports;
    constructor(ports) {
        /** The same by the element's own button, which always says something. */
        this.pressed = async () => {
            const { phonePart, preferences, progress, ticks } = this.#ports;
            const { status, error } = await this.done();
            if (error?.code.startsWith('phone-'))
                phonePart.focus();
            if (status !== 'nothing-to-record' || progress.message === 'status.cleared')
                return;
            if (preferences.part)
                progress.become('ready', 'preferences.unchanged');
            else if (!ticks.anyGranted)
                progress.become('ready', 'status.nothing');
        };
        this.#ports = ports;
    }
    /** The person ticked or unticked a box, or took a grant back by a button. */
    act(purpose, granted, event) {
        const { acted, after, boxes, progress } = this.#ports;
        boxes.record(purpose, granted, event);
        after.stop();
        progress.become('ready');
        acted(purpose, granted);
    }
    /** The person is done: with a tick or, leaving the boxes empty, with a no. */
    done() {
        const { afterNo, config, confirm, ticks } = this.#ports;
        const result = confirm();
        const options = config();
        if (options)
            afterNo.said(ticks.anyGranted, options);
        return result;
    }
    /** Before anything is recorded: the boxes show what the person did, under the words that are there now. */
    settle() {
        this.#ports.boxes.restore();
        this.dropStale();
    }
    /** The words are others: ticks made under those before are gone, and the person is told. */
    dropStale() {
        const { boxes, config, confirmation, progress } = this.#ports;
        if (!boxes.dropStale())
            return;
        confirmation.forget();
        if (config())
            progress.become('ready', 'status.cleared');
    }
    /** The person wants nothing kept on this device. What is still to be sent stays until it is: none is lost. */
    forgotten(isWaiting, isAgain) {
        this.clear();
        this.#ports.progress.become('ready', isWaiting ? 'preferences.forgotten-later' : 'preferences.forgotten');
        if (!isAgain)
            this.#ports.told();
    }
    /** As if nobody had been here. */
    clear() {
        const { after, config, confirmation, phonePart, progress, ticks } = this.#ports;
        ticks.clear();
        confirmation.forget();
        progress.standing = undefined;
        phonePart.showProblem(false);
        after.stop();
        if (config())
            progress.become('ready');
    }
}
