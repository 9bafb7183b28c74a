/**
 * Gathers what is asked while earlier questions are under way, and asks for all of it in one go. Nobody waits for
 * company: while a lane is free, a question goes out at once.
 *
 * @param askAll Answers in the order of the questions. When it rejects, all of them have failed.
 */
export function gathered(askAll, { most, lanes, pause }) {
    const waiting = [];
    let underWay = 0;
    async function go() {
        underWay += 1;
        while (waiting.length > 0) {
            if (pause)
                await pause();
            const going = waiting.splice(0, most);
            if (going.length === 0)
                break; // the other lane took them
            try {
                const answers = await askAll(going.map(({ question }) => question));
                going.forEach(({ resolve }, index) => resolve(answers[index]));
            }
            catch (error) {
                for (const { reject } of going)
                    reject(error);
            }
        }
        underWay -= 1;
    }
    return (question) => new Promise((resolve, reject) => {
        waiting.push({ question, resolve, reject });
        if (underWay < lanes)
            void go();
    });
}
