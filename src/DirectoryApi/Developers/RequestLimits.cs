using System.Globalization;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Offices;
using DirectoryApi.Operations;

namespace DirectoryApi.Developers;

/// <summary>What a request may ask at most, as the server is set.</summary>
internal static class RequestLimits
{
    /// <summary>The limits a client may meet, by the names of their settings; null for one that is lifted. Times are in seconds, sizes in bytes.</summary>
    public static IReadOnlyList<(string Name, string? Value)> Of(GraphQLSettings settings)
    {
        var options = new RequestExecutorOptions();
        settings.Apply(options);
        return
        [
            ("MaxRequestBytes", Text(settings.MaxRequestBytes)),
            ("MaxTokens", Text(options.MaxTokens)),
            ("MaxDepth", Text(options.MaxDepth)),
            ("MaxRootFields", Text(options.MaxRootFields)),
            ("MaxAliases", Text(options.MaxAliases)),
            ("MaxFragmentVisits", Text(options.MaxFragmentVisits)),
            ("MaxCost", Text(options.MaxCost)),
            ("ExecutionTimeout", Text(options.ExecutionTimeout?.TotalSeconds)),
            ("first", Text(OfficePaging.MaximumPage)),
        ];
    }

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
