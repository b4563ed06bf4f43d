@echo off
rem Starts Hone from a clone on Windows: finds a JDK, builds when the sources changed, then runs without Maven and
rem without a network. The same as packaging/hone, kept as plain as it can be.
rem   packaging\hone                 opens the workbench
rem   packaging\hone COMMAND ...     runs a command, see: packaging\hone --help
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "root=%%~fI"
set "kept=%root%\.hone"
set "sources=%kept%\sources"

rem ---- a JDK: the what a person set wins over what is found -----------------------------------------

set "jdk="
if defined HONE_JDK call :try "%HONE_JDK%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%ProgramFiles%\BellSoft\LibericaJDK-*" "%ProgramFiles%\Amazon Corretto\jdk*" "%USERPROFILE%\.jdks\*") do call :try "%%~fD"
if not defined jdk (
    echo hone: Hone needs a JDK 25 or newer, and none was found: install one ^(winget install EclipseAdoptium.Temurin.25.JDK, or https://adoptium.net^), or set JAVA_HOME to it. 1>&2
    exit /b 2
)

rem ---- a build, when the copy of the sources that was built differs from the sources --------------------------------

set "run="
if exist "%kept%\current.txt" for /f "usebackq delims=" %%R in ("%kept%\current.txt") do set "run=%kept%\run\%%R"
if not defined run goto build
if not exist "%run%\hone.jar" goto build
if not exist "%run%\hone-worker.jar" goto build
if not exist "%run%\class-path.txt" goto build
robocopy "%root%" "%sources%" pom.xml /L >nul
if errorlevel 1 goto build
robocopy "%root%\src\main" "%sources%\src\main" /MIR /L >nul
if errorlevel 1 goto build
call :readjars
for %%J in ("%jars:;=" "%") do if not exist "%%~J" goto build
goto start

:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo hone: Hone is built with Apache Maven 3.8 or newer, and there is no mvn: install it ^(https://maven.apache.org, or scoop install maven^) and run the same command again. 1>&2
    exit /b 2
)
if not exist "%kept%" mkdir "%kept%"
mkdir "%kept%\lock" 2>nul
if errorlevel 1 (
    echo hone: another start is building. Wait for it and run the same command again; if there is none, remove "%kept%\lock". 1>&2
    exit /b 2
)
echo hone: building. The first time about 100 MB are downloaded if Maven does not have them yet; one to three minutes. 1>&2
if exist "%kept%\current.txt" del "%kept%\current.txt"
robocopy "%root%" "%sources%" pom.xml >nul
if errorlevel 8 goto unwritable
robocopy "%root%\src\main" "%sources%\src\main" /MIR >nul
if errorlevel 8 goto unwritable
set "JAVA_HOME=%jdk%"
pushd "%sources%"
call mvn -B -U -Dhone.unchecked=true -Dmaven.test.skip=true clean package >"%kept%\build.log" 2>&1 <nul
set "ended=%errorlevel%"
popd
if not "%ended%"=="0" goto failed

rem A folder of its own for each build: the jars of an open window cannot be replaced.
set "name=%RANDOM%%RANDOM%"
set "run=%kept%\run\%name%"
mkdir "%run%" || goto unwritable
rem Once the worker's jar is moved away, the one that is left is the program.
for %%F in ("%sources%\target\hone-*-worker.jar") do move /y "%%~fF" "%run%\hone-worker.jar" >nul
for %%F in ("%sources%\target\hone-*.jar") do copy /y "%%~fF" "%run%\hone.jar" >nul
copy /y "%sources%\target\class-path.txt" "%run%\class-path.txt" >nul || goto unwritable
>"%kept%\current.txt" echo %name%
rem A folder that an open window still uses cannot be renamed, and stays.
for /d %%D in ("%kept%\run\*") do if /i not "%%~nxD"=="%name%" ren "%%~fD" "%%~nxD.old" 2>nul && rmdir /s /q "%%~fD.old"
rmdir "%kept%\lock"
call :readjars
echo hone: built. 1>&2
goto start

:failed
rmdir "%kept%\lock"
findstr /l /c:"Could not transfer artifact" /c:"Could not find artifact" "%kept%\build.log" >nul
if errorlevel 1 (
    findstr /b /l /c:"[ERROR]" "%kept%\build.log" 1>&2
    echo hone: the build failed. The whole log: "%kept%\build.log" 1>&2
) else (
    findstr /l /c:"Could not transfer artifact" /c:"Could not find artifact" "%kept%\build.log" 1>&2
    echo hone: a download failed, see above. Check the network ^(or Maven's proxy and mirror settings^) and run the same command again; what has arrived is kept. 1>&2
)
exit /b 2

:unwritable
rmdir "%kept%\lock" 2>nul
echo hone: the built program could not be written to "%kept%". Is the disk full, or the folder read-only? 1>&2
exit /b 2

rem ---- a start ------------------------------------------------------------------------------------------------------

:start
"%jdk%\bin\java.exe" --enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xms24m -Xmx512m "-Dhone.worker.jar=%run%\hone-worker.jar" "-Dhone.problems=%root%\problems" %HONE_JAVA_OPTIONS% -cp "%run%\hone.jar;%jars%" hone.app.Main %*
exit /b %errorlevel%

rem ---- parts --------------------------------------------------------------------------------------------------------

rem Takes a folder as the JDK if none was taken yet and it holds one that is new enough.
:try
if defined jdk exit /b 0
if not exist "%~f1\bin\javac.exe" exit /b 0
if not exist "%~f1\release" exit /b 0
set "version="
for /f "usebackq tokens=2 delims==.-+" %%V in (`findstr /b /l /c:"JAVA_VERSION=" "%~f1\release"`) do set version=%%V
if not defined version exit /b 0
set version=%version:"=%
if %version% GEQ 25 set "jdk=%~f1"
exit /b 0

:readjars
set "jars="
for /f "usebackq delims=" %%L in ("%run%\class-path.txt") do set "jars=%%L"
exit /b 0
