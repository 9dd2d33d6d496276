using System.Globalization;

namespace DirectoryApi.Acceptance.Tests.Faults;

/// <summary>How long the tests of faults go on: as usual, or so many times longer.</summary>
internal static class FaultRounds
{
    /// <summary>The variable of the environment that says how many times.</summary>
    public const string Variable = "FAULT_ROUNDS";

    /// <summary>How often what is usually done so often is to be done.</summary>
    public static int Of(int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(Variable), CultureInfo.InvariantCulture, out var times) && times > 0 ? usual * times : usual;
}
