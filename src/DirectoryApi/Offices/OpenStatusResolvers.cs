using DirectoryApi.Domain.Hours;
using DirectoryApi.Domain.Languages;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.Serving;

namespace DirectoryApi.Offices;

/// <summary>Answers the fields of <c>OpenStatus</c> that the record does not hold itself.</summary>
[ObjectType<OpenStatus>("OpenStatus")]
public static class OpenStatusResolvers
{
    /// <summary>The name of the holiday that the day is.</summary>
    public static string? Holiday(OpenStatus status, Language? language, DirectoryRequest request) =>
        status.Holiday is { } holiday ? request.Choose(holiday.Names, language).Text : null;
}
