using System.CommandLine;
using DirectoryApi.Benchmarks.Load;
using DirectoryApi.Benchmarks.Micro;
using DirectoryApi.Benchmarks.Mix;
using DirectoryApi.Benchmarks.Mix.Servers;
using DirectoryApi.Benchmarks.Nearby;
using DirectoryApi.Benchmarks.Pages;
using DirectoryApi.Benchmarks.Publishing;
using DirectoryApi.Benchmarks.Reading;
using DirectoryApi.Benchmarks.Relevance;
using DirectoryApi.Benchmarks.Scale;
using DirectoryApi.Benchmarks.Searching;
using DirectoryApi.Benchmarks.Starting;
using DirectoryApi.Benchmarks.Suggesting;
using DirectoryApi.Benchmarks.Synthetic;

var root = new RootCommand("Measures the importers, the GraphQL engine, the server and search.")
{
    ReadCommand.Create(),
    MicroCommand.Create(),
    LoadCommand.Create(),
    BareCommand.Create(),
    MixCommand.Create(),
    MixBareCommand.Create(),
    SyntheticCommand.Create(),
    ScaleCommand.Create(),
    NearestCommand.Create(),
    RelevanceCommand.Create(),
    SearchCommand.Create(),
    SuggestCommand.Create(),
    PagesCommand.Create(),
    PublishCommand.Create(),
    StartCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
