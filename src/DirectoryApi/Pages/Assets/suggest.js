// Makes a combobox of each search field (WAI-ARIA Authoring Practices, editable combobox with list autocomplete). Without this
// script the form does the same in two steps.
const pause = 150;
const shortest = 2;
let lists = 0;

for (const input of document.querySelectorAll("input[data-suggest]")) {
  suggestFor(input);
}

function suggestFor(input) {
  const list = document.createElement("ul");
  list.id = `suggestions-${++lists}`;
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", input.dataset.suggestions);
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  input.after(list, status);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");

  let timer = 0;
  let request = new AbortController();
  let active = -1;

  input.addEventListener("input", () => {
    clearTimeout(timer);
    request.abort();
    close();
    if (input.value.trim().length >= shortest) {
      timer = setTimeout(ask, pause);
    }
  });
  input.addEventListener("keydown", event => {
    if (list.hidden || event.isComposing) {
      return;
    }
    const moves = { ArrowDown: active + 1, ArrowUp: active < 0 ? list.children.length - 1 : active - 1 };
    if (event.key in moves) {
      event.preventDefault();
      activate(moves[event.key] >= list.children.length ? -1 : moves[event.key]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      list.children[active].click();
    }
  });
  input.addEventListener("blur", close);
  // The field keeps the focus while an option is pressed.
  list.addEventListener("mousedown", event => event.preventDefault());

  async function ask() {
    request = new AbortController();
    const address = new URL(input.dataset.suggest, location.href);
    address.searchParams.set("q", input.value);
    for (const name of ["lat", "lon"]) {
      const field = input.form.elements[name];
      if (field) {
        address.searchParams.set(name, field.value);
      }
    }
    try {
      const answer = await fetch(address, { signal: request.signal });
      if (answer.ok) {
        show(await answer.json());
      }
    } catch (error) {
      // Aborted, or no connection: the form still works.
      if (error.name !== "AbortError" && !(error instanceof TypeError)) {
        throw error;
      }
    }
  }

  function show(suggestions) {
    list.replaceChildren(...suggestions.map(optionOf));
    active = -1;
    const isOpen = suggestions.length > 0 && document.activeElement === input;
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    status.textContent = isOpen ? input.dataset.suggestionsCount.replace("{0}", suggestions.length) : "";
  }

  function optionOf(suggestion, index) {
    const option = document.createElement("li");
    option.id = `${list.id}-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    const kind = document.createElement("span");
    kind.className = "quiet small";
    kind.textContent = suggestion.kind;
    option.append(suggestion.text, " ", kind);
    option.addEventListener("click", () => location.assign(suggestion.href));
    return option;
  }

  function activate(index) {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = list.children[active];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", option.id);
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  }

  function close() {
    activate(-1);
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    status.textContent = "";
  }
}
