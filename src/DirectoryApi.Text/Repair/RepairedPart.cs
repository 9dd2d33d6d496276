namespace DirectoryApi.Text.Repair;

/// <summary>One repair, so that an importer can report it and keep what was printed.</summary>
/// <param name="Kind">What was repaired.</param>
/// <param name="Start">Where the printed form begins in the text given, in UTF-16 units.</param>
/// <param name="Printed">As printed.</param>
/// <param name="Repaired">What it became.</param>
public sealed record RepairedPart(RepairKind Kind, int Start, string Printed, string Repaired);
