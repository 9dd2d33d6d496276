using System.Text.RegularExpressions;

namespace DirectoryApi.Acceptance.Tests.Commands;

/// <summary>Finds the address of the GraphQL endpoint in what the program writes.</summary>
internal static partial class ServedAddress
{
    /// <summary>The address.</summary>
    public static string In(string written) => Address().Match(written).Value;

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/graphql")]
    private static partial Regex Address();
}
