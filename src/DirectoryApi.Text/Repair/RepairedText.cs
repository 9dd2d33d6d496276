namespace DirectoryApi.Text.Repair;

/// <summary>A text after repair.</summary>
/// <param name="Text">The repaired text; the text given itself where nothing was to be repaired.</param>
/// <param name="Parts">What was repaired, in the order of the text; empty where nothing was.</param>
public sealed record RepairedText(string Text, IReadOnlyList<RepairedPart> Parts);
