namespace DirectoryApi.Benchmarks.Scale;

/// <summary>What was measured at one size.</summary>
/// <param name="Name">What it is: a row of the table.</param>
/// <param name="Unit">Its unit, such as <c>s</c> or <c>MiB</c>.</param>
/// <param name="Value">How much.</param>
internal sealed record ScaleFigure(string Name, string Unit, double Value);
