using System.CommandLine;
using DirectoryApi.Search.Suggesting;
using DirectoryApi.Search.Understanding;

namespace DirectoryApi.Commands;

/// <summary><c>suggest PREFIX</c>: prints what the beginning of a query may be meant to become.</summary>
internal static class SuggestCommand
{
    public static Command Create(SharedOptions shared)
    {
        var prefix = new Argument<string>("PREFIX") { Description = "What was typed so far. The last word counts as unfinished." };
        var options = new SearchOptions(defaultCount: 8);
        var command = new Command("suggest", "Suggest offices, places and services by the beginning of a query, as the API's suggest does.")
        {
            prefix, options.Language, options.Near, options.First,
        };
        command.SetAction((result, cancellation) => CommandErrors.HandleAsync(
            async () =>
            {
                if (await SearchedStore.LoadAsync(shared.ToSettings(result), cancellation) is not { } snapshot)
                {
                    return ExitCode.Failure;
                }

                var request = new SuggestionRequest(result.GetRequiredValue(prefix))
                {
                    Language = options.LanguageOf(result),
                    Near = options.PointOf(result),
                    Count = result.GetValue(options.First),
                };
                foreach (var suggestion in new Suggester(snapshot, new QueryReader(snapshot)).Suggest(request))
                {
                    Console.WriteLine($"{suggestion.Text}\t{SearchedStore.NameOf(suggestion.Target)}");
                }

                return ExitCode.Success;
            },
            Console.Error));
        return command;
    }
}
