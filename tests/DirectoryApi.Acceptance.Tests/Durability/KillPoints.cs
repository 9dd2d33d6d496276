using System.Globalization;

namespace DirectoryApi.Acceptance.Tests.Durability;

/// <summary>At how many points programs are killed.</summary>
internal static class KillPoints
{
    /// <summary>The variable of the environment that sets how many, for each kind of store.</summary>
    public const string Variable = "KILL_POINTS";

    private const int Usual = 24;

    /// <summary>How many.</summary>
    public static int Count => int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var count) ? count : Usual;
}
