// Puts GraphiQL in the place of the examples where its packages can be loaded. Until then, and where they cannot, the forms answer in place.

const forms = [...document.querySelectorAll("form[data-example]")];

// Answers come in the language of the page.
const language = { "Accept-Language": document.documentElement.lang };

for (const form of forms) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run(form);
  });
}

async function run(form) {
  const address = `${form.action}?${new URLSearchParams(new FormData(form))}`;
  const shown = document.createElement("pre");
  shown.tabIndex = 0;
  try {
    const response = await fetch(address, { headers: { Accept: "application/json", ...language } });
    shown.textContent = JSON.stringify(await response.json(), null, 2);
  } catch (error) {
    shown.textContent = String(error);
  }
  form.querySelector("output").replaceChildren(shown);
}

// The packages are named, with their hashes, by the page's preload links.
function load(link) {
  const isStyle = link.as === "style";
  const element = document.createElement(isStyle ? "link" : "script");
  element.integrity = link.integrity;
  element.crossOrigin = "anonymous";
  if (isStyle) {
    element.rel = "stylesheet";
    element.href = link.href;
  } else {
    element.async = false;
    element.src = link.href;
  }
  return new Promise((resolve, reject) => {
    element.addEventListener("load", resolve);
    element.addEventListener("error", () => reject(new Error(link.href)));
    document.head.append(element);
  });
}

function show() {
  const wanted = new URLSearchParams(location.search).get("example");
  const examples = forms
    .toSorted((one, other) => (other.dataset.example === wanted) - (one.dataset.example === wanted))
    .map(({ elements, dataset }) => ({ slug: dataset.example, query: elements.query.value, variables: elements.variables.value }));
  const { GraphiQL, React, ReactDOM } = window;
  const properties = {
    fetcher: GraphiQL.createFetcher({ url: forms[0].action, headers: language }),
    defaultTabs: examples.map(({ query, variables }) => ({ query, variables })),
    defaultEditorToolsVisibility: "variables",
  };

  // GraphiQL keeps the tabs of earlier visits. What is given here is opened beside them, so only what was asked for is.
  if (examples[0].slug === wanted || localStorage.getItem("graphiql:tabState") === null) {
    properties.query = examples[0].query;
    properties.variables = examples[0].variables;
  }

  const place = document.getElementById("explorer");
  place.hidden = false;
  document.getElementById("examples").hidden = true;
  ReactDOM.createRoot(place).render(React.createElement(GraphiQL, properties));
}

Promise.all([...document.querySelectorAll("link[rel=preload][integrity]")].map(load)).then(show, () => {});
