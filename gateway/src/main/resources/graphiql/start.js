// Opens GraphiQL on this gateway, with one tab for each example query.
fetch('/graphiql/tabs.json')
  .then((answer) => answer.json())
  .then((examples) => {
    const root = ReactDOM.createRoot(document.getElementById('graphiql'));
    root.render(
      React.createElement(GraphiQL, {
        fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
        defaultTabs: examples.map((example) => ({ query: example.query })),
        defaultEditorToolsVisibility: true,
        shouldPersistHeaders: false,
      }),
    );
  });
