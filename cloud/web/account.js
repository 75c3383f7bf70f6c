"use strict";
// The code of a mailed link stands behind "#": it is never sent with the request for the page.
const form = document.querySelector("form");
const said = document.getElementById("said");
const button = form.querySelector("button");
const page = document.body.dataset.page;
const paths = { verify: "/v1/auth/verify", password: "/v1/auth/password", forgot: "/v1/auth/reset" };
const code = location.hash.slice(1);
history.replaceState(null, "", location.pathname);

function say(text, good) {
  said.textContent = text;
  said.className = good ? "good" : "bad";
}

function body() {
  const fields = Object.fromEntries(new FormData(form));
  if (page === "forgot") return { email: fields.email };
  if (page === "password") return { code, password: fields.password };
  return { code };
}

async function send(event) {
  event.preventDefault();
  if (page === "password" && form.elements.password.value !== form.elements.again.value) {
    say("The two passwords are not the same.", false);
    return;
  }
  button.disabled = true;
  say("", true);
  try {
    const answer = await fetch(paths[page], {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body()),
    });
    if (answer.ok) {
      say(form.dataset.done, true);
      form.querySelectorAll("label, input, button").forEach((part) => { part.hidden = true; });
      return;
    }
    const problem = await answer.json().catch(() => ({}));
    say(problem.detail || "That did not work. Try again later.", false);
  } catch {
    say("The server cannot be reached. Check the connection and try again.", false);
  }
  button.disabled = false;
}

if (page !== "forgot" && !code) {
  say("This link is not complete. Open it from the mail again.", false);
  form.querySelectorAll("label, input, button").forEach((part) => { part.hidden = true; });
}
form.addEventListener("submit", send);
