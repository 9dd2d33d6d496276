using DirectoryApi.Exports.Calendars;
using DirectoryApi.Store.Snapshots;

namespace DirectoryApi.Exports.Hsds;

/// <summary>A weekly series of an office's hours.</summary>
/// <param name="Office">The office.</param>
/// <param name="Index">Place of the series among those of the office.</param>
/// <param name="Series">The series.</param>
internal sealed record OfficeSeries(OfficeNode Office, int Index, WeeklySeries Series);
